/** The page's component loader, which only exists on a SharePoint page. */
module.exports = {
  SPComponentLoader: { loadComponentById: () => Promise.resolve({}), tryGetManifestById: () => undefined },
  _ManifestStore: {},
};
