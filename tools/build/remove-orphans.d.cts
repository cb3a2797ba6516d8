export function removeOrphans(sourceFolder: string, outputFolder: string): void;
