/* What Try it says to its reader: every text of a script, in one place. */
"use strict";

specwright.words = {
  send: "Send",
};
