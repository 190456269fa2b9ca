import type { Endpoint } from './graphCall';
import { GraphError } from './GraphError';

const photo = (path: string): Endpoint => ({
  method: 'GET',
  path,
  below: 'person',
  service: 'directory',
  scopes: ['User.ReadBasic.All', 'User.Read.All'],
  ownScopes: ['User.Read'],
  query: [],
  handle: () => {
    throw new GraphError(
      404,
      'ImageNotFound',
      "Exception of type 'Microsoft.Fast.Profile.Core.Exception.ImageNotFoundException' was thrown.",
    );
  },
  operation: {
    fidelity: 'partial',
    differs: 'Nobody here has a photo, and none can be given.',
    source: 'https://learn.microsoft.com/graph/api/profilephoto-get',
    confirmed: false,
  },
});

export const getPhoto = photo('photo/$value');
export const getPhotoDetails = photo('photo');
export const getPhotoOfSize = photo('photos/{size}/$value');
