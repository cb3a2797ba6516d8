/**
 * Fluent 8 registers web fonts from Microsoft's delivery network as soon as its themes are imported, unless it is
 * told otherwise before. The list uses the fonts of the device; nothing is fetched from outside the tenant.
 */
declare global {
  interface Window {
    FabricConfig?: { fontBaseUrl?: string; iconBaseUrl?: string };
  }
}

window.FabricConfig = { fontBaseUrl: '', ...window.FabricConfig };

export {};
