package org.peerway.assessment.edit.draft;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** How a value is written by a person, and what a draft holds then. */
public enum Notation {

	TEXT {
		@Override
		public @Nullable Object read(String typed) {
			return typed.isBlank() ? null : typed;
		}
	},

	WHOLE {
		@Override
		public @Nullable Object read(String typed) {
			return Figures.whole(typed);
		}
	},

	/** A share or a weight. */
	DECIMAL {
		@Override
		public @Nullable Object read(String typed) {
			return Figures.decimal(typed);
		}
	},

	/** A number of which every digit counts. */
	EXACT {
		@Override
		public @Nullable Object read(String typed) {
			return Figures.exact(typed);
		}
	};

	/**
	 * What a draft holds; nothing for nothing, and what cannot be read as it was typed.
	 */
	public abstract @Nullable Object read(String typed);

	/** As a person may write it. */
	public String shown(@Nullable Object value) {
		return Mapping.shown(value);
	}

	/** Whether that is a way to write the value. */
	public boolean isOf(@Nullable Object value, String typed) {
		return shown(value).equals(typed) || Objects.equals(value, read(typed));
	}

}
