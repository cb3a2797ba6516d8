/**
 * The shapes that registry numbers have in the wild: `171-1309/2017`, `KS 2019/0296`, `2017/000428`, `RS 2019-1061`,
 * `KSF/2018:25`, `DEMO 2026/001`.
 */
const shape = /^(?:\p{Lu}{1,10}[ /-]?)?(?:\d{1,6}-)?\d{1,6}[/:-]\d{1,6}$/u;

/** A soft check: every authority has its own shape, so another one is asked about and not refused. Swedish: diarienummer. */
export const looksLikeRegistryNumber = (text: string): boolean => shape.test(text.trim());
