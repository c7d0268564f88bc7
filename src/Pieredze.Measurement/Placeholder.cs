namespace Pieredze.Measurement;
