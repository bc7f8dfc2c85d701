/** Texts of the settings. */
export const settings = {
  "settings.open": "Settings",
  "settings.language": "Language",
  "settings.language.vi": "Tiếng Việt",
  "settings.language.en": "English",
  "settings.caps": "Support caps",
  "settings.caps.none": "Do not compare",
  "settings.caps.own": "The province's own (JSON file)",
  "settings.caps.own.none": "Choose the file with the province's own caps.",
  "settings.caps.pick": "Choose a JSON file…",
  "settings.caps.pick-other": "Choose another file…",
  "settings.caps.always": "{document}: {count} caps.",
  "settings.caps.from": "{document}, in force from {from}: {count} caps.",
  "settings.caps.until": "{document}, until {to}: {count} caps.",
  "settings.caps.between": "{document}, in force from {from} to {to}: {count} caps.",
  "settings.caps.certainty.secondary":
    "The caps are as others quote them, not compared with the document itself.",
  "settings.caps.certainty.unverified": "The caps could not be verified.",
  "settings.caps.some-unverified": "{count} of them were not compared with the document itself.",
  "settings.checks-again": "Check again when the table changes",
  "settings.checks-again.impossible":
    "This Excel does not tell when the table changes, so it cannot be checked again by itself. Press “Check again” after editing.",
};
