/** The wording of page furniture, the same on any site: buttons, calls to action, labels, notices. */

const words = (list: string): ReadonlySet<string> => new Set(list.split('|').map((entry) => entry.trim()));

/** Whole lines, lower case and without closing punctuation. */
export const BUTTONS: ReadonlySet<string> = words(
  'share|share this|share this article|share this story|share this post|share article|tweet|e-mail|email|email this|' +
    'print|print this|save|saved|copy link|copy|copied|link copied|copy url|facebook|twitter|x|whatsapp|telegram|' +
    'linkedin|reddit|pinterest|instagram|youtube|messenger|viber|flipboard|threads|bluesky|tiktok|tumblr|pocket|' +
    'rss|rss feed|menu|main menu|close|close menu|search|home|homepage|log in|login|log out|sign in|sign up|' +
    'sign out|register|subscribe|subscribe now|subscribe today|unsubscribe|donate|donate now|donate today|' +
    'support us|support our work|contribute|give|give now|continue|continue reading|next|previous|prev|back|' +
    'back to top|go to top|load more|show more|show less|view more|see more|see all|view all|more|read on|expand|' +
    'read full article|read full story|read the full story|full story|' +
    'skip|skip ad|skip to content|skip to main content|skip to navigation|skip navigation|skip to footer|' +
    'jump to content|advertisement|advertisements|advertising|advert|ad|ads|sponsored|promoted|sponsored content|' +
    'promoted content|paid content|partner content|story continues below|article continues below|' +
    'story continues below advertisement|article continues after advertisement|' +
    'advertisement - scroll to continue|listen|listen now|listen to article|listen to this article|' +
    'listen to story|watch|watch now|watch live|play|play video|pause|mute|unmute|replay|fullscreen|full screen|' +
    'settings|accept|accept all|accept cookies|accept all cookies|allow all|reject|reject all|decline|' +
    'manage options|manage preferences|manage cookies|manage choices|cookie settings|cookie preferences|ok|okay|' +
    'got it|i agree|i accept|agree|i understand|no thanks|not now|maybe later|remind me later|dismiss|comments|' +
    'comment|leave a comment|leave a reply|post comment|post a comment|add a comment|add comment|reply|replies|' +
    'report|report comment|like|likes|dislike|follow|follow us|following|bookmark|add to favorites|gift this article|' +
    'give this article|gift article|become a member|become a patron|gift membership|join|join us|join now|' +
    'view comments|show comments|hide comments|read comments|join the conversation|join the discussion|edit post|' +
    'edit|once|monthly|annual|annually|yearly|weekly|one-time|other amount|submit|send|go|apply|cancel|confirm|' +
    'newsletter|newsletters|podcast|podcasts|video|videos|photos|gallery|live|all news|more news|news feed|sections|' +
    'about|about us|contact|contact us|advertise|advertise with us|terms|terms of use|terms of service|' +
    'terms and conditions|terms & conditions|privacy|privacy policy|privacy notice|cookie policy|cookies|careers|' +
    'jobs|faq|help|help center|sitemap|site map|accessibility|imprint|masthead|feedback|all rights reserved|' +
    'do not sell my personal information|report a typo|report an error|report error|suggest a correction|' +
    'submit a correction|submit a tip|send us a tip|turn on notifications|enable notifications|get the app|' +
    'download the app|change language|language|english|editions|edition|my account|account|shop|store|weather|' +
    "e-paper|epaper|classifieds|obituaries|crossword|puzzles|games|horoscopes|archive|archives|today's paper|" +
    'loading|loading comments|please wait|captions|transcript|view transcript|embed|download|original|toggle menu|' +
    'toggle navigation|open menu|breaking news|font size|text size|dark mode|a+|a-|photo gallery|view gallery|' +
    'open image in gallery|view image in fullscreen|enlarge this image|toggle caption|hide caption|caption|' +
    'click to expand|click to enlarge|this article is more than 1 year old|purchase|buy now|free|learn more|find out more|' +
    'most commented|newest|oldest|sort by|top comments|explore|explore more|discover more|no comments|no comments yet|' +
    'log in to comment|sign in to comment|disqus|gift|subscriptions|manage subscription|choose your plan|see plans|' +
    'already a subscriber|already a member|print edition|print subscriptions|digital edition|get started|try for free',
);

/** Names of the parts of a site. Alone such a line may be a heading; in a row they are a menu. */
export const SITE_SECTIONS: ReadonlySet<string> = words(
  'news|world|business|sport|sports|opinion|politics|culture|science|technology|tech|health|local|national|' +
    'international|region|regions|europe|asia|africa|americas|middle east|economy|society|lifestyle|entertainment|' +
    'analysis|interviews|features|travel|food|arts|education|environment|climate|pictures|money|law|crime|war|' +
    'fact checks|investigations|editorial|columns|letters|magazine|style|real estate|cars|community|events|' +
    'scores|fixtures|tables|results|history|religion|media|markets|finance|us|uk|latest|top stories',
);

/** Imperatives by which a page asks for something. Each is a call to action at the start of a sentence. */
export const IMPERATIVE_CALLS =
  /(?:^|[.!?:;•|–—*]\s*|please,? |and |or |you can (?:also )?|now to |today to |consider )(?:subscribe|sign up|sign in|log in|register (?:now|here|for free|to)|donate|become a|become our|join (?:us|our|the conversation|the discussion|more than|now|thousands|over)|follow (?:us|our|@|me|the latest|live)|support (?:us|our|independent|the|quality|local)|share (?:this|your|on|with|it)|click|tap|download|enter your|leave (?:a|your) (?:comment|reply|suggestions?)|leave us|get (?:the|our|unlimited|full|access|notifications|alerts|breaking|more)|stay (?:up|in touch|informed|tuned|connected)|check (?:out|your)|see our|view our|visit our|read our|try |unlock|buy us|gift |give a gift|subscribe|continue reading|scroll|contact us|email us|write to us|send us|call us|tell us|let us know|turn (?:on|off)|disable|enable|allow|help us|don['’]t miss|never miss|thank you for (?:your|reading|signing|subscribing|standing|being|supporting)|thanks for (?:reading|signing|subscribing|your|watching|listening)|pledge|chip in|make a (?:donation|contribution|gift)|spread the word|preview$|watch the|remind me|select |choose |agree|accept)\b/g;

/** Things that only a page offers or asks about. */
export const FURNITURE_NOUNS =
  /\b(?:newsletters?|e-?mail address|inbox|mailing list|mailbox|cookies?|privacy (?:policy|notice)|terms of (?:use|service)|terms (?:and|&) conditions|ad ?blocker|ad-?block|notifications|our (?:app|channel|telegram|podcast|youtube|community|readers|supporters|members|subscribers|website|site|patreon|journalism|reporting|work|team|cookie|partners)|telegram channel|whatsapp channel|subscribers?|subscriptions?|(?:gift|paid|free|monthly|annual|new) (?:membership|subscription|members|trial)|become a (?:member|patron|subscriber|supporter)|readers like you|your (?:support|subscription|membership|contribution|donation|email|e-mail|inbox|browser|account|consent|device|preferences|comment|experience)|free account|create an account|paywall|javascript|tax-deductible|all rights reserved|free (?:of charge )?to read|subscriber-only|unlimited access|this (?:site|website|browser|page|widget)|(?:monthly|one-time|recurring) (?:donation|contribution|gift)|cup of coffee|starting from just|personali[sz]ed (?:ads|content)|independent (?:media outlet|journalism)|advertising revenue|correction or clarification|third[- ]part(?:y|ies) (?:cookies|content|platform))\b/g;

/** Whole lines that are furniture by their build. Tested on lower case. */
export const FURNITURE_LINES: readonly RegExp[] = [
  /^(?:©|\(c\)|copyright\b)/,
  /^[^.]{3,50} is (?:a member of|regulated by|a signatory to|bound by) [^.]{0,60}\b(?:press|editors?|standards|media council|ombudsman)\b/,
  // A live page greets its readers, and says how to reach who writes it.
  /^(?:hello|hi|good (?:morning|afternoon|evening|day)|thanks for joining us)\b.{0,40}\bwelcome (?:back )?to [^.,!]{0,100}(?:[.!](?:\s.{0,160})?)?$/,
  /^welcome (?:back )?to (?:our|the|today['’]s|this)\b[^.,!]{0,60}\b(?:coverage|blog|page|newsletter|podcast|edition|updates)\b[^.,!]{0,60}(?:[.!](?:\s.{0,160})?)?$/,
  /^(?:(?:as always,? )?you can (?:get in touch|contact|reach|e-?mail|write to|message|find|follow) (?:with )?(?:me|us)|(?:do )?get in touch|(?:i|we) can be reached)\b/,
  /^here(?:['’]s|['’]re| is| are) (?:what|where|how|everything|all|the latest|a (?:summary|recap|round-?up|look)|our|some of)\b.{0,60}:$/,
  /^(?:that['’]s|this is) (?:all|it|where we)\b.{0,40}\b(?:today|now|tonight|live blog|coverage)\b/,
  /\ball rights reserved\b/,
  /^(?:this|the) (?:audio|article|video|text|summary|content) (?:is|was) (?:created|generated|translated|produced|read|voiced|automatically)\b[^.]{0,60}\b(?:ai|artificial intelligence|automatic(?:ally)?|automated|machine)\b/,
  /^(?:this )?(?:summary|translation|overview)\b[^.]{0,40}\b(?:ai|a\.i\.|artificial intelligence|machine)[- ]?(?:generated|translated|assisted|powered)?\b/,
  /^(?:ai|a\.i\.)[- ](?:generated|powered|assisted) (?:summary|overview|text|translation)\b/,
  /^(?:\* ?)?(?:indicates )?required(?: fields?)?$/,
  /^(?:please,? )?enter (?:a |your |the )?(?:correct |valid )?(?:e-?mail|name|password|code)\b/,
  /^\S{0,14} ?subscribed\b/,
  /^(?:share|follow|find|like|watch|join|subscribe|listen) (?:us |this |it |to us |to our )?(?:article |story |post )?(?:on|via|with|by|in) (?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|instagram|youtube|google|apple|spotify|e-?mail|tiktok|threads|bluesky|viber|messenger|flipboard|pinterest|social)\b/,
  /^(?:\d+|no|one) (?:comments?|shares?|views?|likes?|replies|reactions?|claps?)(?: (?:yet|so far))?$/,
  /^(?:comments?|shares?|views?|likes?|replies|reads|claps) ?[:(]? ?\d[\d,.]*k?\)?$/,
  /^(?:end of list|list (?:of )?\d+ (?:of \d+|items?))$/,
  /^(?:comments? (?:are )?(?:closed|disabled|off))\b/,
  /^(?:visa|mastercard|paypal|americanexpress|american express|apple pay|google pay|amex|maestro)(?:[ ,/|]+(?:visa|mastercard|paypal|americanexpress|american express|apple pay|google pay|amex|maestro))*$/,
  /^(?:story|article|post|content) continues (?:below|after)\b/,
  /^(?:continue reading|scroll|keep reading|read on)\b.{0,60}(?:below|continue|advertisement|ad)$/,
  /^(?:image|video|photo|slide|picture|page)? ?\d{1,3} ?(?:of|\/) ?\d{1,3}$/,
  /^\(?(?:adsbygoogle|window\.|var |function\(|document\.)/,
  /^(?:a|the) (?:message|note|letter|word) (?:from|to) (?:our|the|us|you|readers?|subscribers?|supporters?)\b[^.]{0,60}:?$/,
  /^dear (?:reader|readers|subscriber|subscribers|friend|friends|supporter|supporters|visitor|visitors)\b.{0,40}$/,
  /^(?:not ready to|why (?:support|subscribe|donate|trust)|already a? ?(?:subscriber|member|have an account))\b.{0,60}$/,
  /^(?:pay?ment|paiment) methods?:?$/,
  /^(?:support|help|back) (?:the )?[\w .’'-]{2,40}!$/,
  /^goal: [\d,.$€£]+/,
  /^your (?:e-?mail|name|comment|message|support|browser)\b/,
  /^(?:required fields are marked|save my name|notify me of|this site uses|by (?:clicking|signing|subscribing|continuing|submitting|using|registering|entering|accepting|commenting|sharing|creating|logging)\b[^.]{0,60}\byou\b)/,
  /^(?:subscribers|users|members|readers) agree to\b/,
  /^(?:we|this site|this website|our site|our website)(?: and our [\w ]{3,30})? (?:use|uses|store|stores|value|values|respect|respects) (?:your |our )?(?:[\w-]+ )?(?:cookies|privacy|data)\b/,
  /^(?:the views|views|opinions) (?:and opinions )?expressed\b/,
  /^(?:an )?error (?:has )?occurred\b/,
  /^(?:tickers?|stock quotes|quotes delayed)\b/,
  /^(?:you are|you’re|you're|you have|you’ve|you've) (?:now |already |reached |read |running |using |viewing |currently |logged |almost )/,
  /^(?:have|got) (?:a|any) (?:news )?(?:tip|story|correction|question|comment)s?\b.{0,80}$/,
  /^(?:if you (?:are having trouble|have any questions|have a (?:story|tip|correction)|see something|found an error|would like to|spot a|want to (?:support|help|read more)|notice an? (?:error|typo|mistake)|enjoyed|like (?:this|our|what)))\b/,
  /^(?:our standards|our privacy|trust principles|licensing rights|reprints?|permissions)\b.{0,60}$/,
  /^(?:press|hit|highlight|select) .{0,50}(?:ctrl|enter)\b/,
];

/** Labels of links to other articles, alone on their line (without colon). Tested on lower case. */
export const TEASER_LABEL =
  /^(?:(?:read|see|watch|listen|look)(?: more| also| next| too| further| this)?|also (?:read|see|watch|in the news|on)|(?:more |our )?related(?: (?:articles?|stor(?:y|ies)|posts?|content|coverage|news|topics?|reading|links?|items?|videos?))?|more (?:on (?:this(?: story| topic)?|the (?:story|topic)|[\w' ’-]{2,30})|from [\w' ’.-]{2,40}|stories|articles|coverage|like this|to read|to explore|in [\w' ’-]{2,30}|top stories|headlines|reading)|recommended(?: (?:for you|stories|reading|articles|videos?))?|you (?:may|might)(?: also)? (?:like|be interested in|enjoy|want to read|have missed)|don['’]t miss|most (?:read|popular|viewed|shared|recent|watched|discussed|commented)(?: (?:stories|articles|news|posts))?|trending(?: now| stories| topics| news)?|popular(?: now| posts| stories| articles| this week| in the community)?|top (?:stories|news|headlines|picks|reads)|latest(?: news| stories| posts| headlines| articles| updates| videos?| from [\w' ’]{2,30})?|(?:the )?editors?['’]?s?['’]? (?:picks?|choice)|what to (?:read|watch) next|read next|up next|next up|in case you missed it|icymi|further reading|suggested (?:reading|articles|stories)|in other news|must[- ]reads?|featured(?: (?:articles?|stories|posts|news|videos?|content))?|from (?:the|our) (?:archives?|web|partners|sponsors)|around the web|other (?:news|stories|articles)|similar (?:articles|stories|posts|news)|previous(?: article| post| story)|next (?:article|post|story)|keep reading|also on [\w' ’.]{2,30}|see all (?:stories|articles|news)|news (?:feed|ticker|in brief)|newsfeed|live feed|breaking(?: news)?|promoted (?:stories|links))\s*[:…>»→]*$/;

/** "Read more: a headline of another article" on one line. */
export const TEASER_LEAD =
  /^[\s▶►»→>*_[(-]{0,4}(?:read (?:more|also|next|this)|also read|see also|see more|watch(?: more| also)?|listen|read|related(?: (?:article|story|stories|articles|coverage|news|content|video))?|more(?: on (?:this|the)(?: story| topic| subject)?| here| coverage| stories| from [\w' ’.-]{2,40})?|to read also|also on [\w' ’.-]{2,30}|also see|from the archives?|elsewhere|(?:on|in) the same (?:topic|subject|section)|recommended|don['’]t miss|icymi|in case you missed it|opinion \||editors?['’]? picks?|explainer|in pictures|gallery|video|podcast|further reading|previously|background|go deeper|dig deeper|learn more|also|live(?: updates| blog)?|trending|up next|must read|next)\s{0,2}(?:[:|>»→]|[–—-]{1,2} )\s*\S/;
/** "Read more about …" without a colon. */
export const TEASER_ABOUT =
  /^(?:read|see|learn|find out|discover|watch) more (?:about|on|from|in|at|of our)\b/;

/** An item of a list of latest events, after how long ago it was. */
export const EVENT = /^\d{1,2} ?(?:m|h|d|min|mins|hr|hrs|minutes?|hours?|days?) ago\b[\s:|–—-]+\p{L}/u;

/** Labels after which readers speak, not the outlet. */
export const COMMENTS_LABEL =
  /^(?:(?:all |view (?:all )?|show |read |load |see )?(?:\(?\d[\d,.]*\)? )?(?:comments?|replies|responses|thoughts on .{1,80}|discussion)(?: ?\(\d[\d,.]*\)| section|:)?|(?:leave|write|post|add) (?:a|your) (?:comment|reply|response)|(?:join|start) the (?:conversation|discussion)|reader comments|readers['’] comments|have your say|what do you think\??|conversation)$/;

/** Labels of a list of latest items. */
export const FEED_LABEL =
  /^(?:news ?feed|live feed|feed|news ?wire|newsline|timeline|latest(?: news| updates| headlines)?|breaking(?: news)?|top (?:news|stories)|all news|news (?:ticker|in brief|of the day)|today['’]s news|last news|recent news|most recent|(?:the )?headlines)$/;

/** Labels of a box that sums the article up. */
export const SUMMARY_LABEL =
  /^(?:(?:ai |article |quick |story |executive |the )?summary|key (?:points|takeaways|facts|findings|messages)|(?:main|top|key) (?:points|takeaways)|at a glance|(?:story |article )?highlights|takeaways|tl;? ?dr|the gist|in brief|in short|(?:the )?bottom line|what (?:you need|we know|to know).{0,30}|need to know|fast facts|quick (?:read|take)|bullet points|the essentials|main ideas?|ai (?:overview|takeaways|key points))\s*[:.]?$/;

/** A box says that a machine made it. */
export const MACHINE_MADE =
  /\b(?:ai|a\.i\.|artificial intelligence|machine|chatbot|automatically)[- ]?(?:generated|written|created|assisted|powered|produced|made)\b|\b(?:generated|written|created|produced|made|summari[sz]ed) (?:by|with|using) (?:the help of )?(?:ai|a\.i\.|artificial intelligence|a machine)\b/;
