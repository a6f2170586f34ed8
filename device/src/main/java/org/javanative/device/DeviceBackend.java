package org.javanative.device;

import org.javanative.runtime.LoopFuture;

/**
 * The platform's side of one feature. There is an interface for each; a platform implements those
 * that it has.
 *
 * <p>All methods may be called from any thread and return at once. One that must ask the system
 * returns a {@link LoopFuture}, completed from any thread (see {@link
 * org.javanative.runtime.Async#createExternalFuture}). Its failures are {@link DeviceException}s.
 * When the future is cancelled, the backend stops what it stands for: it closes the picker, lets go
 * of the sensor. It completes with {@code resolveFuture} and {@code rejectFuture}, which ignore a
 * result that comes too late. When its device goes away, it rejects what is open with {@link
 * DeviceException.Code#GONE}.
 *
 * <p>Listeners may be called on any thread, one call at a time, and do not block or throw. What a
 * method that begins to listen returns ends it; running that twice is the same as once.
 */
public interface DeviceBackend {}
