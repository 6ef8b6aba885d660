/** Where the build puts the library's page, as the options page reaches it. */
export const LIBRARY_PAGE = '../library/index.html';
