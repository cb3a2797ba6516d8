/** The property pane's field makers: they only describe a field, the page draws it. */
const PropertyPaneFieldType = { CheckBox: 2, TextField: 3, Toggle: 5, Dropdown: 6, Slider: 8 };

const field = (type) => (targetProperty, properties) => ({ type, targetProperty, properties });

module.exports = {
  PropertyPaneFieldType,
  PropertyPaneTextField: field(PropertyPaneFieldType.TextField),
  PropertyPaneToggle: field(PropertyPaneFieldType.Toggle),
  PropertyPaneDropdown: field(PropertyPaneFieldType.Dropdown),
  PropertyPaneSlider: field(PropertyPaneFieldType.Slider),
};
