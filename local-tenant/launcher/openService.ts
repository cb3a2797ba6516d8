import type { Ground } from './ground.ts';
import { createProductService, type ProductService } from './productService.ts';
import type { Seeding } from './seeding.ts';
import { serviceCertificate } from './serviceCertificate.ts';
import { serviceEnvironment } from './serviceEnvironment.ts';

/** The product's service on its own port, with what it is told and proves itself by. */
export function openService(
  { options, addresses, clock, identity, tickToken }: Ground,
  paths: () => readonly string[],
): ProductService {
  const { path } = options.folder;
  return createProductService({
    program: options.withService ? options.serviceProgram : null,
    dataFolder: path,
    clock,
    environment: () =>
      serviceEnvironment({
        ...{ addresses, tickToken },
        sitePaths: paths(),
        files: serviceCertificate(path, identity),
      }),
  });
}

/** Other sites may stand there afterwards, and the service is told of them when it starts. */
export const resettingService = (seeding: Seeding, service: ProductService): Seeding => ({
  ...seeding,
  async reset(wanted) {
    await service.stop();
    const refusal = await seeding.reset(wanted);
    service.start();
    return refusal;
  },
});
