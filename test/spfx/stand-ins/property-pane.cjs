/** The property pane's field makers: they only describe a field, the page draws it. */
const PropertyPaneFieldType = {
  CheckBox: 2,
  TextField: 3,
  Toggle: 5,
  Dropdown: 6,
  Label: 7,
  Slider: 8,
  DynamicField: 14,
  DynamicFieldSet: 16,
};

const field = (type) => (targetProperty, properties) => ({ type, targetProperty, properties });

module.exports = {
  PropertyPaneFieldType,
  PropertyPaneTextField: field(PropertyPaneFieldType.TextField),
  PropertyPaneToggle: field(PropertyPaneFieldType.Toggle),
  PropertyPaneDropdown: field(PropertyPaneFieldType.Dropdown),
  PropertyPaneDynamicField: field(PropertyPaneFieldType.DynamicField),
  PropertyPaneLabel: field(PropertyPaneFieldType.Label),
  PropertyPaneDynamicFieldSet: (properties) => field(PropertyPaneFieldType.DynamicFieldSet)('', properties),
  PropertyPaneSlider: field(PropertyPaneFieldType.Slider),
};
