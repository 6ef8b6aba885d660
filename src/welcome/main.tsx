import '../messages/polyfill';
import { render } from 'preact';
import { browser } from '../messages/browser';
import { Welcome } from './Welcome';

const place = document.querySelector('main');
const { options_ui: options } = browser.runtime.getManifest();

if (place) render(<Welcome optionsAddress={browser.runtime.getURL(options?.page ?? '')} />, place);
