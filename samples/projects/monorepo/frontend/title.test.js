'use strict';

const assert = require('node:assert');
const test = require('node:test');
const title = require('../lib/title.json');

test('the title of the shop is shared', () => {
  assert.strictEqual(title.en, 'Shop');
});
