/** Width of the open sidebar in CSS px: about 55 characters of quotation a line. The content script makes this much room. */
export const SIDEBAR_WIDTH_PX = 408;

/** Below this viewport width, in CSS px, the sidebar is a bottom sheet and needs no room beside the text. */
export const BOTTOM_SHEET_BELOW_PX = 480;
