// @vitest-environment happy-dom
/** @jsxImportSource preact */
import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Welcome } from '../../src/welcome/Welcome';

test('the first page says how to use it, what is requested as installed, and leads to the options', () => {
  render(<Welcome optionsAddress="options.html" />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Sidelight is installed');
  expect(document.body.textContent).toMatch(/As installed: nothing, from nobody/);
  expect(screen.getByRole('link', { name: 'Choose in the options' }).getAttribute('href')).toBe('options.html');
});
