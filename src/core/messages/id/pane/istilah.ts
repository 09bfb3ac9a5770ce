import type { MetodeEfisiensi, Mode, Penandatangan, Polaritas } from '../../../kinerja/profil';
