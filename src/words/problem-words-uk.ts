/** The problems of the catalogue in Ukrainian: what is wrong, and what to do. */
import type { ProblemTexts } from './problem-texts.ts';

export const UK_PROBLEMS: ProblemTexts = {
  'command/empty': ['Нічого не введено.', 'Введіть /help, щоб дізнатися, що можна запитати.'],
  'command/unknown': ({ nearest, example }) => [
    'Команди «{name}» немає.',
    nearest === undefined
      ? 'Введіть /help, щоб дізнатися, що можна запитати.'
      : `Може, /${nearest}? Наприклад: ${example}`,
  ],
  'command/several': [
    '{name} — це кілька команд: {known}.',
    '/help і назва однієї з них розкаже про неї більше.',
  ],
  'command/for-managers': [
    '/{command} — для тих, хто має право керувати цим сервером.',
    'Зверніться до когось із дозволом «Керувати сервером» (Manage Server).',
  ],
  'command/on-servers': [
    '/{command} працює як слеш-команда на сервері Discord.',
    'Там виберіть її зі списку, який відкриває знак «/».',
  ],
  'option/missing': ['Для /{command} потрібно вказати {option}.', 'Наприклад: {example}'],
  'option/unknown': ({ known, options }) => [
    '/{command} не має параметра «{option}».',
    options === 0 ? 'Вона не має параметрів.' : `Вона знає: ${known}.`,
  ],
  'option/not-a-number': ['«{value}» — не число для {option}.', 'Наприклад: {example}'],
  'option/not-a-choice': ['{option} — це одне з: {known}; «{value}» не підходить.', 'Наприклад: {example}'],
  'option/not-a-channel': [
    '«{value}» — не канал.',
    'Виберіть його зі списку, який Discord пропонує для {option}.',
  ],
  'option/out-of-range': ['{option} має бути від {min} до {max}, а не {value}.', 'Наприклад: {example}'],
  'option/too-long': ({ isLine }) => [
    `${isLine === 1 ? 'Рядок' : '{option}'}: знаків {length}; читається щонайбільше {max}.`,
    'Запитайте коротше.',
  ],
  'option/no-words': [
    'У {option} немає слів, які можна було б шукати.',
    'Потрібні літери або цифри. Наприклад: {example}',
  ],
  'message/no-words': [
    'У цьому повідомленні немає слів, які можна було б шукати.',
    'Зображення, відео й наліпки не читаються. Введіть, що в них сказано: /{command} …',
  ],
  'period/unreadable': [
    '«{value}» — не той період, який я можу прочитати.',
    'Напишіть день, місяць, пору року або рік: 2022-03-31, march 2022, spring 2022, 2022, 2022-03..2022-05.',
  ],
  'period/no-such-day': ['{value}: такого дня немає в календарі.', 'Перевірте день і місяць.'],
  'period/reversed': [
    'Період {value} закінчується раніше, ніж починається.',
    'Поставте ранішу дату першою: {suggestion}',
  ],
  'topic/unknown': ['Теми «{value}» немає.', 'Теми в записах: {known}.'],
  'digest/no-time': ['«{value}» — не час доби.', 'Напишіть години й хвилини: 08:00.'],
  'digest/no-zone': ['Часового поясу «{value}» немає.', 'Виберіть зі списку, наприклад Europe/Kyiv.'],
  'digest/no-channel': [
    'Я не бачу цього каналу.',
    'Дайте мені там дозвіл на перегляд каналу (View Channel) або виберіть інший.',
  ],
  'digest/may-not-post': [
    'Мені не можна писати в {channel}: {missingInWords}.',
    'Надайте мені там ці дозволи, потім повторіть команду.',
  ],
  'digest/exists': [
    '{channel} уже має такий дайджест; теми: {topicInWords}.',
    '/digest status показує його; /digest unsubscribe скасовує.',
  ],
  'digest/too-many': [
    'На цьому сервері дайджестів уже {count}; більше не зберігається.',
    '/digest unsubscribe скасовує один із них.',
  ],
  'digest/ended': ['Хтось щойно скасував цей дайджест.', '/digest status показує ті, що залишилися.'],
  'digest/none': ['На цьому сервері ще немає дайджесту.', '/digest subscribe починає його.'],
  'digest/which': [
    'На цьому сервері дайджестів {count}: скажіть, який саме.',
    '/digest status їх нумерує. Наприклад: number:1',
  ],
  'settings/not-confirmed': [
    'Нічого не видалено.',
    '/settings erase yes видаляє все, що зберігається про цей сервер.',
  ],
  'document/empty': ['{name}: порожній.', 'Приберіть його або вставте в нього текст.'],
  'document/binary': ['{name}: це не текст.', 'Читаються простий текст і Markdown; спершу перетворіть його.'],
  'document/too-large': [
    '{name}: байтів {size}; читається щонайбільше {max}.',
    'Поділіть його або залиште тільки статтю.',
  ],
  'document/unreadable': ['{name}: не вдалося прочитати ({reason}).', 'Перевірте файл.'],
  'sources/invalid': ['Помилка в sources.json: {reason}.', 'Виправте; доти його записи не враховуються.'],
  'documents/none': [
    'У {folder} немає документів.',
    'Покладіть туди файли .txt або .md чи вкажіть іншу теку через --documents.',
  ],
  'lexicon/invalid': ['Помилка в lexicon/{file}: {reason}.', 'Виправте файл.'],
  'start/invalid': ['Неправильний запуск: {reason}.', 'npm start -- --help каже, що можна вказати.'],
  'config/invalid': ['У налаштуваннях є помилки:\n{mistakes}', 'Виправте ці рядки в .env.'],
  'discord/token-missing': ['DISCORD_TOKEN не задано.', 'Запишіть токен бота в .env; див. README.'],
  'discord/token-refused': [
    'Discord відхилив токен.',
    'Скопіюйте токен ще раз зі сторінки Bot порталу розробника.',
  ],
  'discord/unreachable': [
    'Не вдалося зв’язатися з Discord: {reason}.',
    'Перевірте мережу й запустіть знову.',
  ],
  'discord/rejected': ['Discord відхилив запит: {reason}.', 'Дивіться журнал.'],
  'storage/unavailable': [
    'База даних зараз недоступна.',
    'Спробуйте за хвилину. Якщо не мине, оператор має перевірити DATA_DIR або DATABASE_URL.',
  ],
  'storage/full': [
    'Диск бази даних заповнено. Нічого не збережено.',
    'Оператор має звільнити місце; потім спробуйте ще раз.',
  ],
  'storage/locked': ['База даних зайнята чимось іншим. Нічого не збережено.', 'Спробуйте за кілька секунд.'],
  'storage/damaged': ['Базу даних пошкоджено.', 'Оператор має відновити останню резервну копію.'],
  'storage/newer-schema': [
    'Базу даних записала новіша версія Verbatim: схема {found}, а не {known}.',
    'Установіть ту версію знову або вкажіть іншу базу через DATA_DIR чи DATABASE_URL.',
  ],
  'storage/none': ['У {folder} немає бази даних.', 'Перевірте DATA_DIR. Бот створює її під час запуску.'],
  'storage/backup-exists': ['{path} уже існує.', 'Назвіть файл, якого ще немає.'],
  'storage/backup-elsewhere': [
    'PostgreSQL робить резервні копії власним засобом.',
    'Виконайте: pg_dump --format=custom --file={path} "$DATABASE_URL"',
  ],
  'subscription/exists': [
    'Цей канал уже має дайджест на цю тему.',
    'Змініть його або виберіть інший канал чи тему.',
  ],
  internal: [
    'У нас щось пішло не так (номер {reference}).',
    'Спробуйте ще раз; якщо не мине, передайте номер операторові.',
  ],
};
