package org.peerway.assessment.statistics;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

/**
 * A temporary file for sorted runs of values and their counts, made when the first one is
 * written and gone when closed; it holds marks and times, but no person.
 */
final class Spill implements Closeable {

	private static final int BUFFER = 4096;

	private @Nullable FileChannel channel;

	private long end;

	/** Appends the cursor's rest as a run. */
	Run write(Cursor cursor) {
		long begin = this.end;
		var buffer = ByteBuffer.allocate(BUFFER);
		while (cursor.next()) {
			buffer.putLong(cursor.value()).putLong(cursor.count());
			if (!buffer.hasRemaining()) {
				append(buffer);
			}
		}
		append(buffer);
		return new Run(begin, this.end);
	}

	Cursor read(Run run) {
		return new RunCursor(run);
	}

	/** How many bytes were written. */
	long size() {
		return this.end;
	}

	@Override
	public void close() {
		try {
			if (this.channel != null) {
				this.channel.close();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void append(ByteBuffer buffer) {
		try {
			buffer.flip();
			while (buffer.hasRemaining()) {
				this.end += channel().write(buffer, this.end);
			}
			buffer.clear();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void read(ByteBuffer buffer, long from) {
		try {
			while (buffer.hasRemaining()) {
				from += channel().read(buffer, from);
			}
			buffer.flip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private FileChannel channel() throws IOException {
		if (this.channel == null) {
			this.channel = FileChannel.open(Files.createTempFile("peerway-statistics", ".tmp"), StandardOpenOption.READ,
					StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
		}
		return this.channel;
	}

	/** Where a sorted run lies in the file. */
	record Run(long begin, long end) {
	}

	private final class RunCursor implements Cursor {

		private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).limit(0);

		private final long end;

		private long position;

		private long value;

		private long count;

		RunCursor(Run run) {
			this.position = run.begin();
			this.end = run.end();
		}

		@Override
		public boolean next() {
			if (!this.buffer.hasRemaining() && !fill()) {
				return false;
			}
			this.value = this.buffer.getLong();
			this.count = this.buffer.getLong();
			return true;
		}

		@Override
		public long value() {
			return this.value;
		}

		@Override
		public long count() {
			return this.count;
		}

		private boolean fill() {
			int length = (int) Math.min(BUFFER, this.end - this.position);
			this.buffer.clear().limit(length);
			read(this.buffer, this.position);
			this.position += length;
			return length > 0;
		}

	}

}
