const words = {
  sv: { title: 'Teams, lokal värd', noScript: 'Teamsvärden behöver JavaScript.' },
  en: { title: 'Teams, local host', noScript: 'The Teams host needs JavaScript.' },
} as const;

/** The host's empty page; its modules build the rest from the address. */
export function hostPage(lang: 'sv' | 'en'): string {
  const { title, noScript } = words[lang];
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/teams/page/host.css">
</head>
<body>
<noscript>${noScript}</noscript>
<script type="module" src="/teams/page/main.ts"></script>
</body>
</html>
`;
}
