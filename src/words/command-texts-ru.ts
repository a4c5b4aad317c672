/** Names and descriptions of commands, options and choices in Russian. */
import type { CommandTexts } from './command-texts.ts';

export const RU_COMMANDS: CommandTexts = {
  names: {
    '/ask': 'спросить',
    '/quote': 'цитата',
    '/draft': 'призыв',
    '/timeline': 'хронология',
    '/topic': 'тема',
    '/check': 'проверить',
    '/sources': 'источники',
    '/digest': 'дайджест',
    '/digest preview': 'просмотр',
    '/digest subscribe': 'подписать',
    '/digest status': 'состояние',
    '/digest pause': 'приостановить',
    '/digest resume': 'продолжить',
    '/digest unsubscribe': 'отписать',
    '/settings': 'настройки',
    '/settings export': 'экспорт',
    '/settings erase': 'удалить',
    '/help': 'справка',
    'Check claims': 'Проверить утверждения',
    '/about': 'о-боте',
    '/doctor': 'диагностика',
    '/review': 'проверка',
    '/review list': 'список',
    '/review confirm': 'подтвердить',
    '/review correct': 'исправить',
    '/review hide': 'скрыть',
    '/review undo': 'отменить',
    '/settings answers': 'ответы',
    claim: 'утверждение',
    said: 'сказано',
    readers: 'читатели',
    private: 'только-мне',
    question: 'вопрос',
    speaker: 'кто',
    about: 'о-чём',
    year: 'год',
    period: 'период',
    topic: 'тема',
    text: 'текст',
    form: 'вид',
    language: 'язык',
    number: 'номер',
    channel: 'канал',
    time: 'время',
    zone: 'пояс',
    weekday: 'день-недели',
    quiet: 'без-новостей',
    sure: 'точно',
    command: 'команда',
  },
  texts: {
    'A question in plain words: who said it, how many, when':
      'Вопрос простыми словами: кто это сказал, сколько, когда',
    'Your question, in your own words': 'Ваш вопрос своими словами',
    'What a speaker is on record as saying, word for word, with the source':
      'Что кто-то сказал по записям: дословно и с источником',
    'A name or an office, in any spelling': 'Имя или должность, в любом написании',
    'Only claims about this topic or with these words': 'Только утверждения на эту тему или с этими словами',
    'Only what was said in this year, or is about it': 'Только сказанное в этом году или относящееся к нему',
    'What is on record about the draft of a year: conscription, mobilisation, denials':
      'Что есть в записях о призыве за год: срочная служба, мобилизация, опровержения',
    'The year that the claims are about': 'Год, о котором говорится в утверждениях',
    'What happened or was said in a period, day by day':
      'Что произошло или было сказано за период, день за днём',
    'A day, month, season, year or range: 2022-03-31, march 2022, 2022-03..2022-05':
      'День, месяц, время года, год или промежуток: 2022-03-31, march 2022, 2022-03..2022-05',
    'Only claims on this topic': 'Только утверждения на эту тему',
    'What is on record on a topic, figures first, differing claims side by side':
      'Что есть в записях на тему: сначала числа, расходящиеся утверждения рядом',
    'A topic, or a word for one': 'Тема или слово, которое её называет',
    'Only what is about this day, month, season, year or range':
      'Только об этом дне, месяце, времени года, годе или промежутке',
    'A post or statement, sentence by sentence, beside what is on record; no verdict':
      'Пост или заявление, предложение за предложением, рядом с записями; без вердикта',
    'The words to look up, as somebody wrote them': 'Слова, которые надо найти, как их кто-то написал',
    'The documents that answers come from, with publisher, date and claims':
      'Документы, из которых берутся ответы: издание, дата, утверждения',
    'What a digest would say: what is new, what was on this day, which windows are open':
      'Что сказал бы дайджест: что нового, что было в этот день, что сейчас идёт',
    'Of the last day, or of seven': 'За последний день или за семь',
    Daily: 'Ежедневный',
    Weekly: 'Еженедельный',
    'Language of the bot’s own words; quotations stay in theirs':
      'Язык собственных слов бота; цитаты остаются на своём',
    'One of this server’s digests, with what came in since its last one':
      'Один из дайджестов этого сервера, с тем, что поступило после последнего',
    'Posts in a channel what is new on record, every day or every week':
      'Пишет в канале, что нового в записях: каждый день или каждую неделю',
    'Where it is posted': 'Где его публиковать',
    'Time of day, such as 08:00': 'Время суток, например 08:00',
    'Time zone, by city: Europe/Kyiv': 'Часовой пояс по городу: Europe/Kyiv',
    'Once a week, on this day; every day without it': 'Раз в неделю, в этот день; без него — каждый день',
    Monday: 'понедельник',
    Tuesday: 'вторник',
    Wednesday: 'среда',
    Thursday: 'четверг',
    Friday: 'пятница',
    Saturday: 'суббота',
    Sunday: 'воскресенье',
    'What a day without news brings: one line, or nothing':
      'Что приносит день без новостей: одну строку или ничего',
    'One line': 'Одну строку',
    Nothing: 'Ничего',
    'The digests of this server: when, where, the last one, and what stands in the way':
      'Дайджесты этого сервера: когда, где, последний и что мешает',
    'One of them, with all there is to say of it': 'Один из них, со всем, что о нём известно',
    'Stops a digest of this server until /digest resume':
      'Останавливает дайджест этого сервера до /digest resume',
    'Goes on with a digest that was paused': 'Продолжает приостановленный дайджест',
    'Ends a digest of this server for good': 'Отменяет дайджест этого сервера насовсем',
    'Which one, as numbered by /digest status; not needed for the only one':
      'Какой, по номеру в /digest status; единственный указывать не нужно',
    'Everything that is kept about this server': 'Всё, что хранится об этом сервере',
    'Deletes everything that is kept about this server, its digests included':
      'Удаляет всё, что хранится об этом сервере, вместе с дайджестами',
    'It cannot be undone': 'Этого нельзя отменить',
    'Yes, delete all of it': 'Да, удалить всё',
    No: 'Нет',
    'What can be asked, and how to read an answer': 'Что можно спросить и как читать ответ',
    'One command, for its options and examples': 'Одна команда: её параметры и примеры',
    'Version, what is on record, privacy, and who runs this bot':
      'Версия, что есть в записях, приватность и кто ведёт этого бота',
    'Checks permissions, digests, database, clock, connection and commands; says what to do':
      'Проверяет разрешения, дайджесты, базу данных, часы, связь и команды; говорит, что делать',
    'The id of the claim, as /review list shows it':
      'Идентификатор утверждения, как его показывает /review list',
    'Claims that readers reported as wrong, the longest reported first':
      'Утверждения, на ошибки в которых указали читатели; самые давние первыми',
    'One of them, with everything that its reporters wrote':
      'Одно из них, со всем, что о нём написали читатели',
    'A reported claim is right as it is: closes its reports':
      'Утверждение верно такое, как есть: закрывает сообщения о нём',
    'Puts right who says a claim, when, or what time it is about; its words stay':
      'Исправляет, кто это говорит, когда или о каком времени речь; сами слова остаются',
    'Who says it; a name in quotation marks is taken as it stands':
      'Кто это говорит; имя в кавычках берётся так, как написано',
    'When it was said: a date, or "unknown"': 'Когда это сказано: дата или unknown',
    'What time it is about: a date or period, or "unknown"':
      'О каком времени речь: дата или период, или unknown',
    'A claim is none: it is shown nowhere any more': 'Это не утверждение: больше нигде не показывается',
    'Takes a decision back: the claim is as it was read, its reports are open again':
      'Отменяет решение: утверждение снова такое, как прочитано, сообщения снова открыты',
    'Who sees answers on this server, and in which language: shows it, and changes it':
      'Кто видит ответы на этом сервере и на каком языке: показывает и меняет',
    'Who sees answers, unless a call says otherwise': 'Кто видит ответы, если в запросе не сказано иначе',
    'Everybody in the channel': 'Все в канале',
    'The asker alone': 'Только тот, кто спросил',
    'Language of what everybody reads; quotations stay in theirs':
      'Язык того, что читают все; цитаты остаются на своём',
    'The one that this server has on Discord': 'Тот, который этот сервер имеет в Discord',
    'Only you see the answer; without it as this server has it':
      'Ответ видите только вы; без этого — как принято на сервере',
  },
};
