export * from './elementwise';
export * from './layernorm';
export * from './losses';
export * from './optimisers';
export * from './outer-products';
export * from './product';
export * from './rows';
