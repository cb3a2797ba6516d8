const { TestEnvironment } = require('jest-environment-jsdom');

const WEB = ['fetch', 'Request', 'Response', 'Headers', 'ReadableStream', 'TextEncoder', 'TextDecoder'];

/** jsdom with the parts of the web platform that it lacks, taken from Node. */
module.exports = class WebPartEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const name of [...WEB, 'structuredClone', 'BroadcastChannel']) this.global[name] = globalThis[name];
  }
};
