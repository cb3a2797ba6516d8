const words = {
  sv: { title: 'Chatt med Samverkansrummet', noScript: 'Chatten behöver JavaScript.' },
  en: { title: 'Chat with Samverkansrummet', noScript: 'The chat needs JavaScript.' },
} as const;

/** The chat's empty page; Microsoft's own renderer draws the cards in it. */
export function chatPage(lang: 'sv' | 'en'): string {
  const { title, noScript } = words[lang];
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/teams/page/chat/chat.css">
</head>
<body>
<noscript>${noScript}</noscript>
<script src="/teams/chat/adaptivecards.js"></script>
<script type="module" src="/teams/page/chat/main.ts"></script>
</body>
</html>
`;
}
