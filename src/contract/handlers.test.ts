import { describe, expectTypeOf, it } from 'vitest';
import type { Answer, Call, HandlersOf } from './handlers.ts';
import type { ShopOperations } from './sample-shop.ts';

type Shop = HandlersOf<ShopOperations>;

const handlers = {} as Shop;

describe('HandlersOf', () => {
  it('wants one handler for each operation, and no other', () => {
    expectTypeOf<keyof Shop>().toEqualTypeOf<keyof ShopOperations>();
    // @ts-expect-error a handler is missing
    expectTypeOf({ listGoods: handlers.listGoods }).toExtend<Shop>();
    const one: Shop = {
      ...handlers,
      // @ts-expect-error no such operation
      dropGoods: async () => ({ status: 200 }),
    };
    expectTypeOf(one).toExtend<Shop>();
  });

  it('types what a handler receives', () => {
    expectTypeOf<Call<ShopOperations['putGood']>['pathParams']>().toEqualTypeOf<{ good: string }>();
    expectTypeOf<Call<ShopOperations['putGood']>['body']['price']>().toEqualTypeOf<number>();
    expectTypeOf<Call<ShopOperations['listGoods']>['query']['pageIndex']>().toEqualTypeOf<
      number | undefined
    >();
    expectTypeOf<Call<ShopOperations['listGoods']>['body']>().toEqualTypeOf<undefined>();
    expectTypeOf<Call<ShopOperations['uploadPicture']>['body']['file']>().toEqualTypeOf<File>();
    expectTypeOf<Call<ShopOperations['listGoods'], string>['principal']>().toEqualTypeOf<string>();
  });

  it('types what a handler may answer', () => {
    expectTypeOf({ status: 204 as const }).toExtend<Answer<ShopOperations['putGood']>>();
    expectTypeOf({ status: 200 as const, contentType: 'text/csv' as const, text: '' }).toExtend<
      Answer<ShopOperations['exportGoods']>
    >();
    // @ts-expect-error not among the statuses
    expectTypeOf({ status: 201 as const, body: { name: '' } }).toExtend<Answer<ShopOperations['putGood']>>();
    // @ts-expect-error not the body of this status
    expectTypeOf({ status: 200 as const, body: { nam: '' } }).toExtend<Answer<ShopOperations['putGood']>>();
  });
});
