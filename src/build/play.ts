import { servePlay } from './serve-play';

const PORT = 5178;

const { url } = await servePlay(PORT);
console.log(`Every panel in every state: ${url}?open`);
