/** Whether what one types stays on one's own device. */
export const device = {
  blocked:
    'Webbläsaren låter oss inte spara på enheten. Ladda inte om sidan medan något väntar på att skickas.',
  full: 'Enhetens lagring är full. Det du skriver nu finns bara i det här fönstret tills det är sparat. Stäng det inte.',
  restored: 'Det du började skriva finns kvar.',
  dropped: 'Påbörjad text som ingen har öppnat på 100 dagar har tagits bort från din enhet.',
  keptHere: 'Sparat på din enhet. Väntar på nätet.',
};

export type DeviceText = typeof device;
