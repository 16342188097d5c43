export enum Tier {
  Standard = "Standard_LRS",
  Zone = "Standard_ZRS",
}
