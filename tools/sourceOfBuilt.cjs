'use strict';
const path = require('node:path');

/** For dependency-cruiser alone: what Node runs of `shared` as built is judged as the source that it was built from. */
module.exports = {
  resolve: {
    alias: {
      '@samverkansrummet/shared/lib-commonjs': path.join(__dirname, '..', 'shared'),
    },
    extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
  },
};
