import type { OpenedLink } from '@samverkansrummet/shared/lib-commonjs/application/answer-links/openLink.js';

/** Where what is sent becomes a public document. */
export const convenerOf = ({ forum, directory }: OpenedLink): string =>
  directory.organisations.find(({ key }) => key === forum.convener)?.shortName ?? '';
