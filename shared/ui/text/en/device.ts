import type { DeviceText } from '../sv/device';

export const device: DeviceText = {
  blocked:
    'The browser does not let us save on this device. Do not reload the page while something waits to be sent.',
  full: 'This device’s storage is full. What you type now is only in this window until it is saved. Do not close it.',
  restored: 'What you began to type is still here.',
  dropped: 'Half-typed text that nobody has opened for 100 days has been removed from your device.',
  keptHere: 'Saved on your device. Waiting for the network.',
};
