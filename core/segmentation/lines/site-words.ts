/** Single words by which sites speak of themselves and to their readers; apart by spaces. A story may hold one, too. */

export const SITE_WORDS =
  'newsletter Newsletter newsletters infolettre Infolettre abonné abonnés Abonné abonner Abonnez abonnez abonnement Abonnement désinscrire Désinscrire inscrivez Inscrivez connectez Connectez cliquez Cliquez téléchargez Téléchargez partagez Partagez Partager commentez Commentez signalez Signalez suivez Suivez retrouvez Retrouvez navigateur cookies Cookies cookie préférences Préférences rédaction Rédaction Répondre modérateur pseudo courriel mail article Article votre Votre vos Vos ' +
  'unsubscribe Unsubscribe subscribe Subscribe subscriber Subscriber subscribers Sign login Login browser Browser inbox email Email your Your preferences Preferences Reply download Download click Click Share app Explore Follow Advertise copyright Copyright moderated moderator';
