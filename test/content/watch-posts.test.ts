// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { LONGEST_REST_MS, partOf, REST_MS, SETTLE_MS, watchPosts } from '../../src/content/watch-posts';

const POST = 'The northern basin is open for small boats again, the harbour’s owners said.';
const feed = () => document.querySelector('#feed') as Element;
async function addPost(text = POST, to = feed()): Promise<void> {
  const post = document.createElement('article');
  post.textContent = text;
  to.prepend(post);
  await Promise.resolve();
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML =
    '<header><b>Live</b></header><main id="feed"><article>Post one</article><div><article>Post two</article></div></main>';
});
afterEach(() => vi.useRealTimers());

function watch(found = true) {
  const look = vi.fn(async () => found);
  const stop = watchPosts(feed(), look);
  onTestFinished(stop);
  return { look, stop };
}

describe('the part of a page that holds a live blog’s posts', () => {
  test('is not looked at while nothing is added', async () => {
    const { look } = watch();
    await vi.advanceTimersByTimeAsync(10 * LONGEST_REST_MS);
    expect(look).not.toHaveBeenCalled();
  });

  test('is looked at within 2 s of each post, however soon after the last', async () => {
    const { look } = watch();
    for (let post = 1; post <= 5; post++) {
      await addPost();
      await vi.advanceTimersByTimeAsync(1700);
      expect(look).toHaveBeenCalledTimes(post);
    }
  });

  test('is looked at once for posts that come together', async () => {
    const { look } = watch();
    for (let post = 0; post < 20; post++) await addPost();
    await vi.advanceTimersByTimeAsync(SETTLE_MS + REST_MS + SETTLE_MS);
    expect(look).toHaveBeenCalledOnce();
  });

  test('is looked at for a post deep inside', async () => {
    const { look } = watch();
    await addPost(POST, feed().querySelector('div') as Element);
    await vi.advanceTimersByTimeAsync(2000);
    expect(look).toHaveBeenCalledOnce();
  });

  test('is not looked at for clocks and counters, nor for what is added elsewhere', async () => {
    const { look } = watch();
    await addPost('3 min ago');
    await addPost(POST, document.querySelector('header') as Element);
    await vi.advanceTimersByTimeAsync(5000);
    expect(look).not.toHaveBeenCalled();
  });

  test('is looked at ever less often where looks bring nothing', async () => {
    const { look } = watch(false);
    for (let second = 0; second < 600; second++) {
      await addPost();
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(look.mock.calls.length).toBeLessThan(20);
  });

  test('is not looked at after stopping', async () => {
    const { look, stop } = watch();
    await addPost();
    stop();
    await addPost();
    await vi.advanceTimersByTimeAsync(5000);
    expect(look).not.toHaveBeenCalled();
  });
});

test('the part is the innermost element that holds all posts', () => {
  expect(partOf([...document.querySelectorAll('article')])).toBe(feed());
  expect(partOf([])).toBeNull();
});
