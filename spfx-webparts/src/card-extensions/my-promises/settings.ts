/** What is stored with the card on its dashboard. Names never change: dashboards already hold them. */
export interface CardProperties {
  /** Empty for the card's usual name. */
  heading: string;
  programmeAddress: string;
}
