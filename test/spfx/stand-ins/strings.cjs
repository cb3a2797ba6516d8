/** The words of a Swedish page. */
module.exports = require('./readStrings.ts').readStrings('sv-se');
