/** The key of the word for a text of an event: a follow-up's texts are called as its card calls them (ASC-02). */
export const textWord = (type: string, name: string): string =>
  /^(?:follow_up_|rectification_)/.test(type) ? `followUp.text.${name}` : `eventText.${name}`;
