import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import { Button } from './Button';
import './drop-zone.css';

interface DropZoneProps {
  /** On the button that chooses a file. */
  readonly choose: string;
  /** Beside it: that a file can be dropped here. */
  readonly drop: string;
  /** As the attribute of a file field: ".csv,text/csv". */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  readonly children?: ReactNode;
}

/** Takes a file that is dropped on it or chosen by its button. */
export function DropZone({ choose, drop, accept, onFile, children }: DropZoneProps) {
  const [isOver, setOver] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file !== undefined) onFile(file);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div
      // The button in it does the same by keyboard.
      role="presentation"
      className="drop-zone"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={onDrop}
    >
      <Button
        onClick={() => {
          field.current?.click();
        }}
      >
        {choose}
      </Button>
      <span>{drop}</span>
      <input
        ref={field}
        type="file"
        hidden
        accept={accept}
        aria-label={choose}
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file again is a change too.
          event.currentTarget.value = '';
        }}
      />
      {children}
    </div>
  );
}
