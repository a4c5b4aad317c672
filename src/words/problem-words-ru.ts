/** The problems of the catalogue in Russian: what is wrong, and what to do. */
import type { ProblemTexts } from './problem-texts.ts';

export const RU_PROBLEMS: ProblemTexts = {
  'command/empty': ['Ничего не введено.', 'Введите /help, чтобы узнать, что можно спросить.'],
  'command/unknown': ({ nearest, example }) => [
    'Команды «{name}» нет.',
    nearest === undefined
      ? 'Введите /help, чтобы узнать, что можно спросить.'
      : `Может быть, /${nearest}? Например: ${example}`,
  ],
  'command/several': [
    '{name} — это несколько команд: {known}.',
    '/help и название одной из них расскажет о ней больше.',
  ],
  'command/for-managers': [
    '/{command} — для тех, кто вправе управлять этим сервером.',
    'Обратитесь к кому-нибудь с разрешением «Управлять сервером» (Manage Server).',
  ],
  'command/on-servers': [
    '/{command} работает как слеш-команда на сервере Discord.',
    'Там выберите её из списка, который открывает знак «/».',
  ],
  'option/missing': ['Для /{command} нужно указать {option}.', 'Например: {example}'],
  'option/unknown': ({ known, options }) => [
    'У /{command} нет параметра «{option}».',
    options === 0 ? 'У неё нет параметров.' : `Она знает: ${known}.`,
  ],
  'option/not-a-number': ['«{value}» — не число для {option}.', 'Например: {example}'],
  'option/not-a-choice': ['{option} — это одно из: {known}; «{value}» не подходит.', 'Например: {example}'],
  'option/not-a-channel': [
    '«{value}» — не канал.',
    'Выберите его из списка, который Discord предлагает для {option}.',
  ],
  'option/out-of-range': ['{option} должен быть от {min} до {max}, а не {value}.', 'Например: {example}'],
  'option/too-long': ({ isLine }) => [
    `${isLine === 1 ? 'Строка' : '{option}'}: знаков {length}; читается не больше {max}.`,
    'Спросите короче.',
  ],
  'option/no-words': [
    'В {option} нет слов, которые можно было бы искать.',
    'Нужны буквы или цифры. Например: {example}',
  ],
  'message/no-words': [
    'В этом сообщении нет слов, которые можно было бы искать.',
    'Изображения, видео и стикеры не читаются. Введите, что в них сказано: /{command} …',
  ],
  'period/unreadable': [
    '«{value}» — не тот период, который я могу прочитать.',
    'Напишите день, месяц, время года или год: 2022-03-31, march 2022, spring 2022, 2022, 2022-03..2022-05.',
  ],
  'period/no-such-day': ['{value}: такого дня нет в календаре.', 'Проверьте день и месяц.'],
  'period/reversed': [
    'Период {value} заканчивается раньше, чем начинается.',
    'Поставьте более раннюю дату первой: {suggestion}',
  ],
  'topic/unknown': ['Темы «{value}» нет.', 'Темы в записях: {known}.'],
  'digest/no-time': ['«{value}» — не время суток.', 'Напишите часы и минуты: 08:00.'],
  'digest/no-zone': ['Часового пояса «{value}» нет.', 'Выберите из списка, например Europe/Kyiv.'],
  'digest/no-channel': [
    'Я не вижу этого канала.',
    'Дайте мне там разрешение на просмотр канала (View Channel) или выберите другой.',
  ],
  'digest/may-not-post': [
    'Мне нельзя писать в {channel}: {missingInWords}.',
    'Дайте мне там эти разрешения, затем повторите команду.',
  ],
  'digest/exists': [
    '{channel} уже имеет такой дайджест; темы: {topicInWords}.',
    '/digest status показывает его; /digest unsubscribe отменяет.',
  ],
  'digest/too-many': [
    'На этом сервере дайджестов уже {count}; больше не хранится.',
    '/digest unsubscribe отменяет один из них.',
  ],
  'digest/ended': ['Кто-то только что отменил этот дайджест.', '/digest status показывает оставшиеся.'],
  'digest/none': ['На этом сервере ещё нет дайджеста.', '/digest subscribe начинает его.'],
  'digest/which': [
    'На этом сервере дайджестов {count}: скажите, какой именно.',
    '/digest status их нумерует. Например: number:1',
  ],
  'settings/not-confirmed': [
    'Ничего не удалено.',
    '/settings erase yes удаляет всё, что хранится об этом сервере.',
  ],
  'document/empty': ['{name}: пуст.', 'Уберите его или вставьте в него текст.'],
  'document/binary': [
    '{name}: это не текст.',
    'Читаются простой текст и Markdown; сначала преобразуйте его.',
  ],
  'document/too-large': [
    '{name}: байтов {size}; читается не больше {max}.',
    'Разделите его или оставьте только статью.',
  ],
  'document/unreadable': ['{name}: не удалось прочитать ({reason}).', 'Проверьте файл.'],
  'sources/invalid': ['Ошибка в sources.json: {reason}.', 'Исправьте; до тех пор его записи не учитываются.'],
  'documents/none': [
    'В {folder} нет документов.',
    'Положите туда файлы .txt или .md либо укажите другую папку через --documents.',
  ],
  'lexicon/invalid': ['Ошибка в lexicon/{file}: {reason}.', 'Исправьте файл.'],
  'start/invalid': ['Неверный запуск: {reason}.', 'npm start -- --help говорит, что можно указать.'],
  'config/invalid': ['В настройках есть ошибки:\n{mistakes}', 'Исправьте эти строки в .env.'],
  'discord/token-missing': ['DISCORD_TOKEN не задан.', 'Запишите токен бота в .env; см. README.'],
  'discord/token-refused': [
    'Discord отклонил токен.',
    'Скопируйте токен ещё раз со страницы Bot портала разработчика.',
  ],
  'discord/unreachable': ['Не удалось связаться с Discord: {reason}.', 'Проверьте сеть и запустите снова.'],
  'discord/rejected': ['Discord отклонил запрос: {reason}.', 'Смотрите журнал.'],
  'storage/unavailable': [
    'База данных сейчас недоступна.',
    'Попробуйте через минуту. Если не пройдёт, оператор должен проверить DATA_DIR или DATABASE_URL.',
  ],
  'storage/full': [
    'Диск базы данных заполнен. Ничего не сохранено.',
    'Оператор должен освободить место; затем попробуйте ещё раз.',
  ],
  'storage/locked': [
    'База данных занята чем-то другим. Ничего не сохранено.',
    'Попробуйте через несколько секунд.',
  ],
  'storage/damaged': ['База данных повреждена.', 'Оператор должен восстановить последнюю резервную копию.'],
  'storage/newer-schema': [
    'Базу данных записала более новая версия Verbatim: схема {found}, а не {known}.',
    'Установите ту версию снова или укажите другую базу через DATA_DIR или DATABASE_URL.',
  ],
  'storage/none': ['В {folder} нет базы данных.', 'Проверьте DATA_DIR. Бот создаёт её при запуске.'],
  'storage/backup-exists': ['{path} уже существует.', 'Назовите файл, которого ещё нет.'],
  'storage/backup-elsewhere': [
    'PostgreSQL делает резервные копии собственным средством.',
    'Выполните: pg_dump --format=custom --file={path} "$DATABASE_URL"',
  ],
  'subscription/exists': [
    'У этого канала уже есть дайджест на эту тему.',
    'Измените его или выберите другой канал или тему.',
  ],
  internal: [
    'У нас что-то пошло не так (номер {reference}).',
    'Попробуйте ещё раз; если не пройдёт, передайте номер оператору.',
  ],
};
