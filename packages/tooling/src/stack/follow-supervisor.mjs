// Loaded before a supervised process: when the supervisor is gone, however it died, the process drains and ends too.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
