'use strict';

/** The price after a discount in percent, in cents, rounded down. */
exports.discounted = (cents, percent) => Math.floor((cents * (100 - percent)) / 100);
