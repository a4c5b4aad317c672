/** Names and descriptions of commands, options and choices in Ukrainian. */
import type { CommandTexts } from './command-texts.ts';

export const UK_COMMANDS: CommandTexts = {
  names: {
    '/ask': 'запитати',
    '/quote': 'цитата',
    '/draft': 'призов',
    '/timeline': 'хронологія',
    '/topic': 'тема',
    '/check': 'перевірити',
    '/sources': 'джерела',
    '/digest': 'дайджест',
    '/digest preview': 'перегляд',
    '/digest subscribe': 'підписати',
    '/digest status': 'стан',
    '/digest pause': 'призупинити',
    '/digest resume': 'продовжити',
    '/digest unsubscribe': 'відписати',
    '/settings': 'налаштування',
    '/settings export': 'експорт',
    '/settings erase': 'видалити',
    '/help': 'довідка',
    'Check claims': 'Перевірити твердження',
    '/about': 'про-бота',
    '/doctor': 'діагностика',
    '/review': 'перегляд',
    '/review list': 'список',
    '/review confirm': 'підтвердити',
    '/review correct': 'виправити',
    '/review hide': 'приховати',
    '/review undo': 'скасувати',
    '/settings answers': 'відповіді',
    claim: 'твердження',
    said: 'сказано',
    readers: 'читачі',
    private: 'лише-мені',
    question: 'запитання',
    speaker: 'хто',
    about: 'про-що',
    year: 'рік',
    period: 'період',
    topic: 'тема',
    text: 'текст',
    form: 'вид',
    language: 'мова',
    number: 'номер',
    channel: 'канал',
    time: 'час',
    zone: 'пояс',
    weekday: 'день-тижня',
    quiet: 'без-новин',
    sure: 'точно',
    command: 'команда',
  },
  texts: {
    'A question in plain words: who said it, how many, when':
      'Запитання простими словами: хто це сказав, скільки, коли',
    'Your question, in your own words': 'Ваше запитання своїми словами',
    'What a speaker is on record as saying, word for word, with the source':
      'Що хтось сказав за записами: дослівно й із джерелом',
    'A name or an office, in any spelling': 'Ім’я або посада, у будь-якому написанні',
    'Only claims about this topic or with these words': 'Лише твердження на цю тему або з цими словами',
    'Only what was said in this year, or is about it': 'Лише те, що сказано цього року або про цей рік',
    'What is on record about the draft of a year: conscription, mobilisation, denials':
      'Що є в записах про призов за рік: строкова служба, мобілізація, заперечення',
    'The year that the claims are about': 'Рік, про який ідеться у твердженнях',
    'What happened or was said in a period, day by day':
      'Що відбулося або було сказано за період, день за днем',
    'A day, month, season, year or range: 2022-03-31, march 2022, 2022-03..2022-05':
      'День, місяць, пора року, рік або проміжок: 2022-03-31, march 2022, 2022-03..2022-05',
    'Only claims on this topic': 'Лише твердження на цю тему',
    'What is on record on a topic, figures first, differing claims side by side':
      'Що є в записах на тему: спершу числа, розбіжні твердження поруч',
    'A topic, or a word for one': 'Тема або слово, що її називає',
    'Only what is about this day, month, season, year or range':
      'Лише про цей день, місяць, пору року, рік або проміжок',
    'A post or statement, sentence by sentence, beside what is on record; no verdict':
      'Допис або заява, речення за реченням, поруч із записами; без вироку',
    'The words to look up, as somebody wrote them': 'Слова, які треба знайти, так, як їх хтось написав',
    'The documents that answers come from, with publisher, date and claims':
      'Документи, з яких беруться відповіді: видання, дата, твердження',
    'What a digest would say: what is new, what was on this day, which windows are open':
      'Що сказав би дайджест: що нового, що було цього дня, що зараз триває',
    'Of the last day, or of seven': 'За останній день або за сім',
    Daily: 'Щоденний',
    Weekly: 'Щотижневий',
    'Language of the bot’s own words; quotations stay in theirs':
      'Мова власних слів бота; цитати лишаються своєю мовою',
    'One of this server’s digests, with what came in since its last one':
      'Один із дайджестів цього сервера, з тим, що надійшло після останнього',
    'Posts in a channel what is new on record, every day or every week':
      'Пише в каналі, що нового в записах: щодня або щотижня',
    'Where it is posted': 'Де його публікувати',
    'Time of day, such as 08:00': 'Час доби, наприклад 08:00',
    'Time zone, by city: Europe/Kyiv': 'Часовий пояс за містом: Europe/Kyiv',
    'Once a week, on this day; every day without it': 'Раз на тиждень, у цей день; без нього — щодня',
    Monday: 'понеділок',
    Tuesday: 'вівторок',
    Wednesday: 'середа',
    Thursday: 'четвер',
    Friday: 'п’ятниця',
    Saturday: 'субота',
    Sunday: 'неділя',
    'What a day without news brings: one line, or nothing':
      'Що приносить день без новин: один рядок або нічого',
    'One line': 'Один рядок',
    Nothing: 'Нічого',
    'The digests of this server: when, where, the last one, and what stands in the way':
      'Дайджести цього сервера: коли, де, останній і що заважає',
    'One of them, with all there is to say of it': 'Один із них, з усім, що про нього відомо',
    'Stops a digest of this server until /digest resume': 'Зупиняє дайджест цього сервера до /digest resume',
    'Goes on with a digest that was paused': 'Продовжує дайджест, який було призупинено',
    'Ends a digest of this server for good': 'Скасовує дайджест цього сервера остаточно',
    'Which one, as numbered by /digest status; not needed for the only one':
      'Котрий, за номером у /digest status; єдиного вказувати не треба',
    'Everything that is kept about this server': 'Усе, що зберігається про цей сервер',
    'Deletes everything that is kept about this server, its digests included':
      'Видаляє все, що зберігається про цей сервер, разом із дайджестами',
    'It cannot be undone': 'Цього не можна скасувати',
    'Yes, delete all of it': 'Так, видалити все',
    No: 'Ні',
    'What can be asked, and how to read an answer': 'Що можна запитати і як читати відповідь',
    'One command, for its options and examples': 'Одна команда: її параметри й приклади',
    'Version, what is on record, privacy, and who runs this bot':
      'Версія, що є в записах, приватність і хто веде цього бота',
    'Checks permissions, digests, database, clock, connection and commands; says what to do':
      'Перевіряє дозволи, дайджести, базу даних, годинник, зв’язок і команди; каже, що робити',
    'The id of the claim, as /review list shows it': 'Ідентифікатор твердження, як його показує /review list',
    'Claims that readers reported as wrong, the longest reported first':
      'Твердження, на помилки в яких вказали читачі; найдавніші першими',
    'One of them, with everything that its reporters wrote':
      'Одне з них, з усім, що про нього написали читачі',
    'A reported claim is right as it is: closes its reports':
      'Твердження правильне таке, як є: закриває повідомлення про нього',
    'Puts right who says a claim, when, or what time it is about; its words stay':
      'Виправляє, хто це каже, коли або про який час ідеться; самі слова лишаються',
    'Who says it; a name in quotation marks is taken as it stands':
      'Хто це каже; ім’я в лапках береться так, як написано',
    'When it was said: a date, or "unknown"': 'Коли це сказано: дата або unknown',
    'What time it is about: a date or period, or "unknown"':
      'Про який час ідеться: дата або період, або unknown',
    'A claim is none: it is shown nowhere any more': 'Це не твердження: більше ніде не показується',
    'Takes a decision back: the claim is as it was read, its reports are open again':
      'Скасовує рішення: твердження знову таке, як прочитане, повідомлення знову відкриті',
    'Who sees answers on this server, and in which language: shows it, and changes it':
      'Хто бачить відповіді на цьому сервері та якою мовою: показує і змінює',
    'Who sees answers, unless a call says otherwise': 'Хто бачить відповіді, якщо в запиті не сказано інакше',
    'Everybody in the channel': 'Усі в каналі',
    'The asker alone': 'Лише той, хто запитав',
    'Language of what everybody reads; quotations stay in theirs':
      'Мова того, що читають усі; цитати лишаються своєю мовою',
    'The one that this server has on Discord': 'Та, яку цей сервер має в Discord',
    'Only you see the answer; without it as this server has it':
      'Відповідь бачите лише ви; без цього — як заведено на сервері',
  },
};
