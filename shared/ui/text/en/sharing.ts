import type { SharingText } from '../sv/sharing';

export const sharing: SharingText = {
  state: { working: 'Working material', finalised: 'Finalised', 'handed-over': 'Handed over' },
  once: 'Once the text is shared it may become a public record with whoever receives it.',
  sendTitle: 'Who will see the text?',
  sendWho: (members) =>
    members === ''
      ? 'Everybody who can read the forum’s site, and those you send the file to.'
      : `Everybody who can read the forum’s site (${members}), and those you send the file to.`,
  handOverWho: (receiver) => `${receiver}, and whoever asks for the record there.`,
  share: 'Share',
  cancel: 'Cancel',
  handOver: 'Hand over to somebody else …',
  handOverHint: 'Record who is given the file. You send it yourself.',
  receiver: 'Receiver',
  other: 'Another receiver',
  otherName: 'The receiver’s name',
  otherNameHint: 'An authority or organisation, not a person.',
  handOverDo: 'Record the handing over',
  working: 'Working …',
  handedOverTo: (receivers) => `Handed over to ${receivers}`,
  handedOverLong: (receivers) => `The document has been handed over to ${receivers}.`,
  rowShared: 'Shared',
  rowSharedLong: 'Everybody in the forum can read the row, so it may be a public record with them.',
};
