import { effect } from '@preact/signals';
import { render } from 'preact';
import { mountSidebar } from '../sidebar/mount';
import { PARAGRAPHS } from './article';
import { createPlay } from './play-actions';
import { SCENES } from './scenes';
import { showInArticle } from './show-in-article';

const asked = new URLSearchParams(location.search);
const scene = SCENES.find(({ id }) => id === asked.get('scene')) ?? SCENES[0];
const place = document.querySelector('main');
if (!scene || !place) throw new Error('The play page has no scene or no place for it.');

const play = createPlay(scene.view, showInArticle);

render(
  <>
    <nav aria-label="Scenes">
      {SCENES.map(({ id, name }) => (
        <a key={id} href={`?scene=${id}&open`} aria-current={id === scene.id ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
    <article>
      <p class="kicker">The Hill Gazette</p>
      <h1>Reservoir wall cracks: 1,900 leave their homes</h1>
      {PARAGRAPHS.map((sentences) => (
        <p key={sentences[0]} class="paragraph">
          {sentences.join(' ')}
        </p>
      ))}
      <output />
    </article>
  </>,
  place,
);

const host = document.createElement('sidelight-root');
document.body.append(host);
const sidebar = mountSidebar(host.attachShadow({ mode: 'open' }), scene.view, play.actions);
effect(() => sidebar.update(play.view.value));
effect(() => document.querySelector('output')?.replaceChildren(play.last.value));
if (asked.has('open')) sidebar.open();

document.addEventListener('dblclick', () => {
  const at = Number(asked.get('focus') ?? Number.NaN);
  if (!Number.isNaN(at)) sidebar.focusEntry(at, at + 1);
});
