/*
 * Which document the site was made from. `specwright serve` adds where it is served from, so that
 * its pages know whom to send to.
 */
"use strict";
