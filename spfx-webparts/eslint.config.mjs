// Heft lints the web parts after it has compiled them, with the product's own rules; every warning is an error,
// since Heft ends well on warnings even in production.
import rules from '../eslint.config.mjs';

export default rules.filter((entry) => entry.ignores === undefined);
