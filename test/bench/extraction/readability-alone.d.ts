/** Readability as it is published: the build changes the copy that the extension carries. */
declare module 'readability-alone' {
  export { Readability } from '@mozilla/readability';
}
