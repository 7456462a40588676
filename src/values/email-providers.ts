/** Where very many people have their mail; of the mailbox providers' own public pages. */
export const PROVIDERS: ReadonlySet<string> = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com rocketmail.com icloud.com me.com
  mac.com aol.com protonmail.com proton.me pm.me zoho.com mail.com gmx.com gmx.de gmx.net web.de t-online.de freenet.de
  orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it tiscali.it yahoo.co.uk yahoo.fr yahoo.de
  yahoo.co.jp yahoo.co.in hotmail.co.uk hotmail.fr live.co.uk btinternet.com sky.com comcast.net verizon.net att.net
  sbcglobal.net cox.net rediffmail.com mail.ru yandex.ru yandex.com naver.com daum.net qq.com foxmail.com 163.com 126.com
  139.com 188.com 189.cn yeah.net sina.com sina.cn sohu.com tom.com aliyun.com 21cn.com wo.cn vip.qq.com vip.163.com
  vip.sina.com fastmail.com hey.com tutanota.com bigpond.com`.split(/\s+/),
);

/** Addresses that are given to be thrown away. */
export const THROW_AWAY: ReadonlySet<string> = new Set(
  `mailinator.com guerrillamail.com guerrillamail.net guerrillamail.org guerrillamail.de sharklasers.com grr.la 10minutemail.com
  10minutemail.net 20minutemail.com tempmail.com temp-mail.org temp-mail.io tempmail.net tempmailo.com tempr.email
  throwawaymail.com trashmail.com trashmail.de trashmail.net trash-mail.com yopmail.com yopmail.fr yopmail.net dispostable.com
  getnada.com nada.email maildrop.cc mailnesia.com mintemail.com mohmal.com moakt.com fakeinbox.com fakemail.net
  emailondeck.com spamgourmet.com mytemp.email mailcatch.com spambog.com mailexpire.com tempinbox.com discard.email
  burnermail.io inboxkitten.com linshiyouxiang.net 24mail.chacuo.net bccto.me byom.de einrot.com cuvox.de dayrep.com
  fleckens.hu gustr.com jourrapide.com rhyta.com superrito.com teleworm.us armyspy.com wegwerfmail.de spam4.me anonbox.net`.split(
    /\s+/,
  ),
);

/** Local parts that belong to a task and to no person (RFC 2142 and common use). */
export const ROLES: ReadonlySet<string> = new Set(
  `abuse accounting accounts admin administrator all-staff billing bookings careers ceo commercial compliance contact contactus
  customercare customerservice customer-service customer.service dpo editor enquiries enquiry everyone feedback finance ftp
  hello help helpdesk hostmaster hr info information inquiries invoice invoices it jobs legal list mail mailer-daemon
  marketing media news newsletter noc no-reply noreply do-not-reply donotreply office operations orders order
  postmaster pr press privacy procurement purchasing reception recruiting recruitment reservations root sales security service
  services shop staff subscribe support sysadmin team tech unsubscribe usenet uucp vendor webmaster webshop www xiaoshou kefu
  caiwu renshi`.split(/\s+/),
);
