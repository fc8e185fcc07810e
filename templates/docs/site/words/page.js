/*
 * What the site says to its reader: every text of a script stands in this folder, in the file of the
 * script that is loaded with it. These are those of every page.
 */
"use strict";

specwright.words = {
  copy: "Copy",
  copied: "Copied",
  copyFailed: "Cannot copy here",
  themeDark: "Dark theme",
  panel: "Code, Try it, Response",
  panelCode: "Code",
  panelTry: "Try it",
  panelResponse: "Response",
  panelLost: "Try it could not be loaded",
};
