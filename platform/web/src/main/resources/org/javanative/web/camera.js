// The camera: in a dialog of the page, and live in views.

import {Failure, offer} from './calls.js';
import {buttons, labelled, showDialog} from './dialogs.js';
import {views} from './views.js';

function open(facing) {
  if (!navigator.mediaDevices) {
    throw new Failure('UNAVAILABLE', 'This browser has no camera for the page. It needs one that comes by https.');
  }
  return navigator.mediaDevices.getUserMedia({video: {facingMode: facing === 'front' ? 'user' : 'environment'}})
      .catch(error => {
        if (error.name === 'NotAllowedError') throw new Failure('DENIED', 'The user does not let this page use the camera.');
        if (error.name === 'NotFoundError') throw new Failure('UNAVAILABLE', 'This device has no camera.');
        if (error.name === 'NotReadableError') throw new Failure('BUSY', 'Another app uses the camera.');
        throw error;
      });
}

function stop(stream) {
  stream?.getTracks().forEach(track => track.stop());
}

/** A picture as a JPEG that fits into a size. */
async function shrink(source, width, height, {maxWidth, maxHeight, quality}) {
  const scale = Math.min(1, maxWidth / width, maxHeight / height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext('2d', {alpha: false});
  context.fillStyle = 'white'; // a JPEG has nothing that is transparent
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise(done => canvas.toBlob(done, 'image/jpeg', quality));
  return {blob, width: canvas.width, height: canvas.height};
}

async function deliver(picture, upload) {
  if (picture === null) return null;
  await upload(picture.blob);
  return {width: picture.width, height: picture.height};
}

offer('Camera.takePhoto', async ({signal, upload}, maxWidth, maxHeight, quality, facing) => {
  const stream = await open(facing);
  try {
    const picture = await showDialog('Camera', null, signal, (dialog, end) => {
      const video = document.createElement('video');
      dialog.classList.add('jn-dialog-camera');
      const row = buttons(
          ['Take photo', 'default', async () => end(await shrink(video, video.videoWidth, video.videoHeight, {maxWidth, maxHeight, quality}))],
          ['Cancel', 'cancel', () => end(null)]);
      const shutter = row.firstChild;
      shutter.disabled = true;
      show(stream, video, () => { shutter.disabled = false; shutter.focus(); });
      dialog.append(video, row);
    });
    return await deliver(picture, upload);
  } finally {
    stop(stream);
  }
});

offer('Camera.pickFromGallery', async ({signal, upload}, maxWidth, maxHeight, quality) => {
  // Browsers open a file picker only for a press of the user.
  const file = await showDialog('Choose a picture', null, signal, (dialog, end) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = 'image/*';
    input.hidden = true;
    input.onchange = () => end(input.files[0] ?? null);
    dialog.append(labelled('h2', 'Choose a picture'), input, buttons(['Choose', 'default', () => input.click()], ['Cancel', 'cancel', () => end(null)]));
  });
  if (file === null) return null;
  let bitmap;
  try {
    bitmap = await createImageBitmap(file);
  } catch {
    throw new Failure('FAILED', `The browser cannot read ${file.name} as a picture.`);
  }
  const picture = await shrink(bitmap, bitmap.width, bitmap.height, {maxWidth, maxHeight, quality});
  bitmap.close();
  return deliver(picture, upload);
});

offer('Camera.capture', async ({upload}, maxWidth, maxHeight, quality, facing, tag) => {
  const video = views.get(tag)?.jnVideo;
  if (!video?.videoWidth) throw new Failure('UNAVAILABLE', 'The preview shows no picture yet. Wait for its onReady.');
  return deliver(await shrink(video, video.videoWidth, video.videoHeight, {maxWidth, maxHeight, quality}), upload);
});

/** Makes a video element show the picture of a camera, without its sound. */
function show(stream, video, whenReady) {
  video.autoplay = true;
  video.muted = true;
  video.playsInline = true;
  video.onloadeddata = whenReady;
  video.srcObject = stream;
}

/** Shows what the camera sees in a view, from now until the view goes. */
export function preview(view, facing) {
  const turn = view.jnTurn = {};
  view.jnEnd = () => { view.jnTurn = null; stop(view.jnVideo.srcObject); };
  stop(view.jnVideo.srcObject);
  Promise.resolve().then(() => open(facing)).then(stream => {
    // It may have been turned round, or have gone, while the user was asked.
    if (view.jnTurn !== turn || !view.isConnected) { stop(stream); return; }
    show(stream, view.jnVideo, () => view.dispatchEvent(new CustomEvent('jn-ready')));
  }, error => view.dispatchEvent(new CustomEvent('jn-refused', {detail: error.message})));
}
