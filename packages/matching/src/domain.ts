import { parse } from "tldts";

/** Where anybody has a mailbox: such a domain is no company's. */
const freeMail = new Set(
  (
    "gmail.com googlemail.com outlook.com outlook.de hotmail.com hotmail.de hotmail.fr hotmail.co.uk live.com live.de msn.com " +
    "yahoo.com yahoo.de yahoo.fr yahoo.it yahoo.es yahoo.co.uk yahoo.co.jp yahoo.co.in ymail.com icloud.com me.com mac.com " +
    "aol.com aol.de gmx.de gmx.net gmx.com gmx.at gmx.ch web.de freenet.de t-online.de arcor.de mail.de posteo.de mailbox.org " +
    "proton.me protonmail.com pm.me tutanota.com tuta.com fastmail.com hey.com zoho.com mail.com email.com mail.ru yandex.ru " +
    "yandex.com bk.ru list.ru inbox.ru qq.com 163.com 126.com sina.com naver.com daum.net orange.fr wanadoo.fr free.fr sfr.fr " +
    "laposte.net libero.it virgilio.it tin.it terra.com.br uol.com.br bol.com.br bluewin.ch hispeed.ch chello.at aon.at " +
    "skynet.be telenet.be ziggo.nl kpnmail.nl planet.nl xs4all.nl btinternet.com sky.com ntlworld.com blueyonder.co.uk " +
    "comcast.net verizon.net att.net sbcglobal.net cox.net shaw.ca rogers.com bigpond.com rediffmail.com wp.pl o2.pl onet.pl " +
    "interia.pl seznam.cz centrum.cz abv.bg ukr.net mailinator.com example.invalid"
  ).split(" "),
);

/**
 * The registrable domain in an address, a link or a mailbox (`https://shop.example.co.uk/de` → `example.co.uk`);
 * null where there is none, or where it is of a provider of free mailboxes.
 */
export function companyDomain(text: string): string | null {
  const trimmed = text.trim().toLowerCase();
  const host = trimmed.includes("@") ? trimmed.slice(trimmed.lastIndexOf("@") + 1) : trimmed;
  const { domain, isIp } = parse(host, { allowPrivateDomains: true });
  // Endings that nobody sells, such as those of inner networks, are taken as they are.
  if (isIp === true || !domain || !/\.(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(domain)) return null;
  return freeMail.has(domain) ? null : domain;
}
