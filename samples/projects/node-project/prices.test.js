'use strict';

const { discounted } = require('./prices');

test('a tenth is taken off', () => {
  expect(discounted(1000, 10)).toBe(900);
});
