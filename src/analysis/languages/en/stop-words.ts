/** English words that carry no content: a phrase neither begins nor ends with one. Negators are not among them, on purpose. */
export const stopWords = `
a an the and or but nor so yet if then than as at by for from in into of off on onto out over to up with within about after again against
all also am any are aren around be because been before being between both did do does doing done down during each even ever every few get gets
got getting had has have having he her here hers him his how i id ill im ive in is it its itself ive just let lets like me more most much my myself
now only other our ours own really same she should since some still such that thats the their theirs them themselves there these they theyre this
those though through till too under until us very was wasnt we were weve what whats when where which while who whom whose why will with would
yes you your youre yours can could may might must shall one two lot lots thing things way bit quite pretty extremely totally absolutely
completely always almost already anyone anything everyone everything something someone am pm etc ok okay oh well go goes going went
come comes came make makes made give gives gave take takes took say says said want wants wanted time times day days
please thanks thank 0 ! ? @ http
`;
