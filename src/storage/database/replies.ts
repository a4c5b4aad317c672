/** Which message answers which question. */
import type { Reply, ReplyStore } from '../../domain/stores.ts';
import type { Database, Tables } from './schema.ts';

type ReplyRow = Tables['replies'];

const toReply = (row: ReplyRow): Reply => ({
  questionId: row.question_id,
  replyId: row.reply_id,
  channelId: row.channel_id,
  serverId: row.server_id,
  sentAt: row.sent_at,
});

const toRow = (reply: Reply): ReplyRow => ({
  question_id: reply.questionId,
  reply_id: reply.replyId,
  channel_id: reply.channelId,
  server_id: reply.serverId,
  sent_at: reply.sentAt,
});

export function createReplyStore({ db }: Database): ReplyStore {
  return {
    add: (reply, keepFrom) =>
      db.transaction().execute(async (write) => {
        await write.deleteFrom('replies').where('sent_at', '<', keepFrom).execute();
        const row = toRow(reply);
        await write
          .insertInto('replies')
          .values(row)
          .onConflict((conflict) => conflict.column('question_id').doUpdateSet(row))
          .execute();
      }),

    async find(questionId) {
      const row = await db
        .selectFrom('replies')
        .selectAll()
        .where('question_id', '=', questionId)
        .executeTakeFirst();
      return row ? toReply(row) : null;
    },

    async remove(questionId) {
      await db.deleteFrom('replies').where('question_id', '=', questionId).execute();
    },
  };
}
